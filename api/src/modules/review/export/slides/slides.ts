import type { ReviewDocument } from '../review-document.ts'

/** To come. */
export async function slidesOf(document: ReviewDocument): Promise<Buffer> {
  return Buffer.from(document.title)
}
