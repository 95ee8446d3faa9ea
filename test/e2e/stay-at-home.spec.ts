import { lookLike } from '../support/look.ts'
import { places } from '../support/places.ts'
import { expect, test } from '../support/story.ts'

test('a walk over every page asks nothing of another host and keeps to its content security policy', async ({ page, baseURL }) => {
  const hosts = new Set<string>()
  const policies = new Set<string | undefined>()
  page.on('request', request => request.url().startsWith('http') && hosts.add(new URL(request.url()).host))
  page.on('response', response => response.request().isNavigationRequest() && policies.add(response.headers()['content-security-policy']))
  await page.addInitScript(() => addEventListener('securitypolicyviolation', event => console.error(`refused by policy: ${event.blockedURI}`)))
  await lookLike(page, { language: 'fa', colours: 'dark' })
  for (const { name, open } of places)
    await test.step(name, async () => expect(await open(page)).toBeVisible())
  expect([...hosts]).toEqual([new URL(baseURL!).host])
  expect([...policies]).toEqual([expect.stringContaining('default-src \'self\'')])
})
