import { validate } from 'uuid'

/** A row's uuid, with the key of a thing of a journey's map where it is one. */
export interface NodeId {
  type: string
  id: string
  key?: string
}

/** Opaque to clients: base64url of `Type:uuid` or `Type:uuid:key`. */
export function encodeNodeId(type: string, id: string, key?: string): string {
  return Buffer.from(key === undefined ? `${type}:${id}` : `${type}:${id}:${key}`).toString('base64url')
}

/** @returns null for anything that is not an id of ours */
export function decodeNodeId(text: string): NodeId | null {
  const [type = '', id = '', ...key] = Buffer.from(text, 'base64url').toString().split(':')
  if (!/^[A-Z][A-Za-z]*$/.test(type) || !validate(id))
    return null
  return key.length > 0 ? { type, id, key: key.join(':') } : { type, id }
}

/** The uuid in an id of the given type; null when it is another type's or none. */
export function uuidOf(type: string, text: string): string | null {
  const node = decodeNodeId(text)
  return node?.type === type && node.key === undefined ? node.id : null
}
