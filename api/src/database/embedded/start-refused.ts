/** A start that cannot go on, said in one plain sentence for the person at the terminal: shown without a stack. */
export class StartRefused extends Error {
  override name = 'StartRefused'
}
