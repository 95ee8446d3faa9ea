import { foldText } from '@masir/schema'

export { foldDigits, foldText } from '@masir/schema'

/** A header without case, spaces and signs: `*RESP NUM` and `resp_num` are one. */
export function foldHeader(header: string): string {
  return foldText(header).replace(/[^\p{L}\p{N}]+/gu, '')
}
