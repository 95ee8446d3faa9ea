import { readFileSync } from 'node:fs'
import { Migration } from '@mikro-orm/migrations'

/** The database's history in order. Each name is a file of SQL beside this one; what is released is never edited. */
const names = [
  '20261121090000_create_ground',
  '20261121090100_create_journeys',
  '20261121090200_create_metrics',
  '20261121090300_create_evidence',
  '20261121090400_create_imports',
  '20261122090000_create_actions',
]

export const migrations = names.map(name => ({ name, class: migrationOf(name) }))

function migrationOf(name: string): new (...args: ConstructorParameters<typeof Migration>) => Migration {
  return class extends Migration {
    override up(): void {
      this.addSql(readFileSync(new URL(`${name}.sql`, import.meta.url), 'utf8'))
    }
  }
}
