import type { ChannelKind, TouchpointKind } from '@masir/schema'

export const touchpointIcons: Record<TouchpointKind, string> = {
  DISCOVERY: 'i-lucide-compass',
  PURCHASE: 'i-lucide-shopping-bag',
  SUPPORT: 'i-lucide-life-buoy',
  FOLLOW_UP: 'i-lucide-message-circle-heart',
}

export const channelIcons: Record<ChannelKind, string> = {
  PHONE: 'i-lucide-phone',
  EMAIL: 'i-lucide-mail',
  CHAT: 'i-lucide-messages-square',
  SOCIAL: 'i-lucide-share-2',
  WEB: 'i-lucide-globe',
  APP: 'i-lucide-smartphone',
  MESSAGE: 'i-lucide-message-square-text',
  IN_PERSON: 'i-lucide-users',
  MAIL: 'i-lucide-mailbox',
  SELF_SERVICE: 'i-lucide-signpost',
  SURVEY: 'i-lucide-clipboard-list',
  OTHER: 'i-lucide-circle-dot',
}

export const needIcon = 'i-lucide-target'
