export { type Handler, type NodeRequest, type NodeResponse, toNodeListener } from './node-listener'
export { readText } from './read-text'
