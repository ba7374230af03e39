export { type Broker, type BrokerEvent, type BrokerOptions, createBroker } from './broker'
export type { ProxiedCall } from './proxy'
export type { RefusalCode } from './refusal'
