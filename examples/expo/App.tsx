// Signs somebody in and shows the newest deals.
import { AuthError, type Deal } from 'b24kit'
import * as Linking from 'expo-linking'
import { useCallback, useEffect, useState } from 'react'
import { Button, FlatList, SafeAreaView, Text, TextInput } from 'react-native'
import { auth, b24 } from './bitrix24'

type Row = Pick<Deal, 'ID' | 'TITLE' | 'OPPORTUNITY'>

export function App() {
  const [portal, setPortal] = useState('example.bitrix24.com')
  const [deals, setDeals] = useState<Row[]>()
  const [message, setMessage] = useState('')

  const show = useCallback(async (step: () => Promise<unknown>) => {
    setMessage('…')
    try {
      await step()
      if (!(await auth.person())) return setMessage('Sign in at your portal')
      const list = b24.list('crm.deal.list', { select: ['ID', 'TITLE', 'OPPORTUNITY'], order: { ID: 'DESC' } })
      setDeals(await list.toArray({ limit: 50 }))
      setMessage('')
    } catch (error) {
      if (error instanceof AuthError) setDeals(undefined)
      setMessage(error instanceof Error ? error.message : String(error))
    }
  }, [])

  useEffect(() => {
    // The system may have closed the app while the browser was in front of it; then the link starts it again.
    const link = Linking.getLinkingURL()
    show(async () => {
      if (link?.startsWith('deals://signed-in') && !(await auth.person())) await auth.resume(link)
    })
  }, [show])

  if (deals === undefined)
    return (
      <SafeAreaView>
        <TextInput value={portal} onChangeText={setPortal} autoCapitalize="none" inputMode="url" />
        <Button title="Sign in" onPress={() => show(() => auth.signIn(portal))} />
        <Text>{message}</Text>
      </SafeAreaView>
    )
  return (
    <SafeAreaView>
      <Button
        title="Sign out"
        onPress={() => {
          setDeals(undefined)
          show(() => auth.signOut())
        }}
      />
      <FlatList
        data={deals}
        keyExtractor={({ ID }) => String(ID)}
        renderItem={({ item }) => (
          <Text>
            {item.TITLE} {item.OPPORTUNITY}
          </Text>
        )}
      />
      <Text>{message}</Text>
    </SafeAreaView>
  )
}
