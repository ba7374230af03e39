import type { Plan } from '../index'
import { connect } from './connect'

export interface CallCommandOptions {
  url?: string
  portal?: string
  plan?: Plan
  envelope: boolean
}

export async function callMethod(
  method: string,
  params: Record<string, unknown> | undefined,
  options: CallCommandOptions,
): Promise<void> {
  const { client } = await connect(options)
  const answer = await client.raw.request(method, params)
  process.stdout.write(`${JSON.stringify(options.envelope ? answer : answer.result, null, 2)}\n`)
}
