import { InputError, Refused } from '../../graphql/user-error.ts'
import { UnreadableFile } from './import/unreadable-file.ts'

/** Runs what reads a file for a request: what is wrong with the file or its mapping becomes the payload's errors. */
export async function refusingFiles<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  }
  catch (error) {
    if (!(error instanceof UnreadableFile))
      throw error
    throw new Refused(...error.faults.map(({ code, message, field, params }) =>
      InputError.of(code, message, field ? ['input', ...field] : undefined, params)))
  }
}
