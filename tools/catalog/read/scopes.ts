// Which file of the catalogue a page's facts belong into.

export const scopeOfPage = (path: string): string => {
  const folder = path.split('/')[1] ?? 'common'
  const scopes: Record<string, string> = {
    tasks: 'task',
    'chat-bots': 'imbot',
    chats: 'im',
    departments: 'department',
    'document-generator': 'documentgenerator',
    'event-log': 'main',
    'sonet-group': 'sonet_group',
    'user-consent': 'userconsent',
    'pay-system': 'pay_system',
    outdated: 'common',
    events: 'common',
    widgets: 'placement',
  }
  return scopes[folder] ?? folder
}

/** Some pages name no scope, or one that depends on a parameter. */
export const scopeFile = (scope: string, name: string): string =>
  (/^[a-z][\w.]*$/.test(scope) ? scope : (name.split('.')[0] ?? 'common')).toLowerCase()
