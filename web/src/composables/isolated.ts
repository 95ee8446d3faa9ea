export { isolated } from '@masir/schema'
