import { refuse } from '../../graphql/user-error.ts'

const longest = 200

/** A name of 1 to 200 characters without blanks around it. @throws Refused NAME_LENGTH */
export function checkName(name: string, field: string[]): string {
  const trimmed = name.trim()
  if (trimmed === '' || trimmed.length > longest)
    refuse('NAME_LENGTH', `${field.at(-1)} has 1 to ${longest} characters.`, field, { min: 1, max: longest })
  return trimmed
}
