/** Text with every line break as LF, whatever wrote it, so that lines are counted alike. */
export async function* unifyLineBreaks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let afterCarriageReturn = false
  for await (const piece of pieces) {
    const rest = afterCarriageReturn && piece.startsWith('\n') ? piece.slice(1) : piece
    if (piece !== '')
      afterCarriageReturn = piece.endsWith('\r')
    yield rest.includes('\r') ? rest.replace(/\r\n?/g, '\n') : rest
  }
}
