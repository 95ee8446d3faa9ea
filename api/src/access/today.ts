export { todayIn } from '@masir/schema'
