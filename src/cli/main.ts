#!/usr/bin/env node
// The command line: reads the words, leaves the work to one file per command.
import { createRequire } from 'node:module'
import { Command, InvalidArgumentError, Option } from 'commander'
import { B24Error } from '../index'
import { callMethod } from './call'
import { exportList } from './export'
import { login } from './login'
import { listPortals, logout } from './logout'
import { servePortal } from './portal'
import { trigger } from './trigger'

const count = (text: string): number => {
  const value = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) throw new InvalidArgumentError('It must be a whole number.')
  return value
}

const atLeastOne = (text: string): number => {
  const value = count(text)
  if (value === 0) throw new InvalidArgumentError('It must be 1 or more.')
  return value
}

const object = (text: string): Record<string, unknown> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new InvalidArgumentError(`It must be JSON (${error instanceof Error ? error.message : String(error)}).`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidArgumentError('It must be a JSON object.')
  return value as Record<string, unknown>
}

const names = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
const url = () => new Option('--url <url>', 'the incoming webhook').env('B24_WEBHOOK_URL')
const portal = () => new Option('--portal <host>', 'a portal that you have signed in at with b24 login')
const plan = () => new Option('--plan <plan>', "the portal's plan").choices(['standard', 'enterprise', 'self-hosted'])

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }

const program = new Command('b24')
  .version(version)
  .description('Bitrix24 on the command line')
  .showHelpAfterError('(add --help for the options)')

program
  .command('export')
  .description('write all rows of a list method to a file, or to the standard output')
  .argument('<method>', 'a list method, e.g. crm.deal.list')
  .addOption(url())
  .addOption(portal())
  .addOption(plan())
  .option('--filter <json>', 'conditions, e.g. \'{">=DATE_CREATE":"2026-01-01"}\'', object)
  .option('--select <fields>', 'fields, separated by commas', names)
  .option('--params <json>', 'further parameters, e.g. \'{"entityTypeId":2}\'', object)
  .option('--limit <rows>', 'rows at the most', atLeastOne)
  .option('--out <file>', 'a file that ends with .ndjson or .csv')
  .option('--resume', 'go on where an export into the same file was interrupted', false)
  .action(exportList)

program
  .command('call')
  .description('call one method and print its result as JSON')
  .argument('<method>', 'a method, e.g. crm.deal.get')
  .argument('[params]', 'its parameters as JSON, e.g. \'{"id":42}\'', object)
  .addOption(url())
  .addOption(portal())
  .addOption(plan())
  .option('--envelope', 'print the whole answer, not only its result', false)
  .action(callMethod)

program
  .command('login')
  .description('sign in at a portal with a local application; export and call then take --portal')
  .requiredOption('--portal <host>', 'the portal, e.g. example.bitrix24.com')
  .addOption(
    new Option(
      '--client-id <id>',
      "from the application's card; its secret is asked for, or taken from B24_CLIENT_SECRET",
    ).env('B24_CLIENT_ID'),
  )
  .option(
    '--port <port>',
    "where the browser comes back to: http://127.0.0.1:<port>/ in the application's card",
    count,
    8787,
  )
  .option('--no-browser', 'open no browser, only show the address')
  .action(login)

program
  .command('logout')
  .description('forget the tokens of a portal that you have signed in at')
  .requiredOption('--portal <host>', 'the portal, e.g. example.bitrix24.com')
  .action(logout)

program.command('portals').description('list the portals that you have signed in at').action(listPortals)

program
  .command('trigger')
  .description('send one event to a handler, as a portal would')
  .argument('<event>', 'its name, e.g. ONCRMDEALUPDATE')
  .requiredOption('--to <url>', "the handler's address, e.g. http://127.0.0.1:3000/events")
  .option('--id <id>', 'the object that it is about', atLeastOne, 1)
  .option('--user-id <id>', 'who made the change; 0 for nobody', count, 1)
  .addOption(new Option('--member-id <id>', 'the portal that it comes from').env('B24_MEMBER_ID'))
  .addOption(new Option('--application-token <token>', 'what proves it').env('B24_APPLICATION_TOKEN'))
  .action(trigger)

program
  .command('portal')
  .description('serve an emulated portal')
  .option('--port <port>', 'where to listen', count, 3000)
  .option('--hostname <name>', 'the address to listen on', '127.0.0.1')
  .option('--deals <rows>', 'how many deals there are', count, 1000)
  .addOption(plan().default('standard'))
  .option('--latency <ms>', 'how long the network takes', count, 0)
  .option('--tls-cert <file>', 'a certificate in PEM, for HTTPS')
  .option('--tls-key <file>', "the certificate's key")
  .action(servePortal)

program.parseAsync().catch((error: unknown) => {
  // What the library throws has been cleared of secrets; a stack is of no use to someone at a terminal.
  const text =
    error instanceof B24Error
      ? `${error.name}: ${error.message}`
      : error instanceof Error
        ? error.message
        : String(error)
  process.stderr.write(`${text}\n`)
  process.exitCode = 1
})
