export { createRequest, type Request } from './call'
