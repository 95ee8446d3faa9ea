import type { TemplateShape } from '../template-shape.ts'

/** A departure as passengers go through it, with the waiting that goes round between shops and screens. */
export const shape: TemplateShape = {
  personas: ['business-traveller', 'family'],
  channels: [
    { key: 'app', kind: 'APP' },
    { key: 'way-there', kind: 'OTHER' },
    { key: 'signs', kind: 'OTHER' },
    { key: 'counter', kind: 'IN_PERSON' },
    { key: 'checkpoint', kind: 'IN_PERSON' },
    { key: 'terminal', kind: 'IN_PERSON' },
  ],
  textLanes: [
    { key: 'thinking', noteKind: 'THINKING' },
    { key: 'quotes', noteKind: 'QUOTE' },
    { key: 'pains', noteKind: 'PAIN' },
    { key: 'opportunities', noteKind: 'OPPORTUNITY' },
  ],
  backstageLanes: ['operations'],
  stages: [
    {
      key: 'prepare',
      touchpoints: [
        {
          key: 'plan-visit',
          kind: 'DISCOVERY',
          channel: 'app',
          emotion: 0,
          needs: [{ key: 'how-early', kind: 'DETAILED_INFORMATION', importance: 'HIGH' }],
          notes: [{ key: 'live-waits', kind: 'OPPORTUNITY' }],
        },
        { key: 'check-in-online', kind: 'PURCHASE', channel: 'app', emotion: 1, metrics: ['EASE_5'] },
      ],
    },
    {
      key: 'arrive',
      touchpoints: [
        { key: 'get-there', kind: 'DISCOVERY', channel: 'way-there', emotion: -1, metrics: ['EASE_5'] },
        {
          key: 'park',
          kind: 'PURCHASE',
          channel: 'way-there',
          emotion: -1,
          notes: [{ key: 'full-car-park', kind: 'PAIN' }],
          metrics: ['CSAT_5'],
        },
        {
          key: 'find-way',
          kind: 'SUPPORT',
          channel: 'signs',
          emotion: -1,
          needs: [{ key: 'clear-signs', kind: 'DETAILED_INFORMATION', importance: 'HIGH', metric: 'EASE_5' }],
          metrics: ['EASE_5'],
        },
      ],
    },
    {
      key: 'bags-and-security',
      touchpoints: [
        {
          key: 'drop-bags',
          kind: 'SUPPORT',
          channel: 'counter',
          emotion: 0,
          needs: [{ key: 'short-queue', kind: 'FAST_RESPONSE', metric: 'CSAT_5' }],
          metrics: ['CSAT_5'],
        },
        { key: 'sort-bags', kind: 'SUPPORT', channel: null, lane: 'operations' },
        {
          key: 'screening',
          kind: 'SUPPORT',
          channel: 'checkpoint',
          emotion: -2,
          needs: [{ key: 'quick-and-calm', kind: 'FAST_RESPONSE', importance: 'HIGH', metric: 'EASE_5' }],
          notes: [
            { key: 'one-lane-open', kind: 'PAIN' },
            { key: 'different-rules', kind: 'QUOTE' },
            { key: 'family-lane', kind: 'OPPORTUNITY' },
            { key: 'made-or-missed', kind: 'MOMENT_OF_TRUTH' },
          ],
          metrics: ['EASE_5', 'CSAT_5'],
        },
        { key: 'plan-staff', kind: 'SUPPORT', channel: null, lane: 'operations' },
      ],
      notes: [{ key: 'will-i-make-it', lane: 'thinking', kind: 'THINKING' }],
    },
    {
      key: 'wait',
      touchpoints: [
        {
          key: 'eat-and-shop',
          kind: 'PURCHASE',
          channel: 'terminal',
          emotion: 1,
          notes: [{ key: 'pricey-food', kind: 'PAIN' }],
          metrics: ['CSAT_5'],
        },
        {
          key: 'charge-and-rest',
          kind: 'SUPPORT',
          channel: 'terminal',
          persona: 'business-traveller',
          emotion: 0,
          needs: [{ key: 'quiet-seat', kind: 'PERSONALISED_SERVICE' }],
        },
        {
          key: 'watch-screens',
          kind: 'SUPPORT',
          channel: 'signs',
          emotion: -1,
          needs: [{ key: 'early-news', kind: 'DETAILED_INFORMATION', importance: 'HIGH', metric: 'CSAT_5' }],
          notes: [{ key: 'no-reason-given', kind: 'PAIN' }],
          metrics: ['CSAT_5'],
        },
      ],
    },
    {
      key: 'board',
      touchpoints: [
        { key: 'board-flight', kind: 'SUPPORT', channel: 'counter', emotion: 2, notes: [{ key: 'help-with-pram', kind: 'WOW' }], metrics: ['EASE_5', 'CSAT_5'] },
      ],
    },
    {
      key: 'afterwards',
      touchpoints: [
        {
          key: 'collect-bags',
          kind: 'FOLLOW_UP',
          channel: 'terminal',
          emotion: 0,
          needs: [{ key: 'bags-arrived', kind: 'FAST_RESPONSE', importance: 'HIGH', metric: 'CSAT_5' }],
          metrics: ['CSAT_5'],
        },
        { key: 'give-feedback', kind: 'FOLLOW_UP', channel: 'app', emotion: 0, notes: [{ key: 'ask-at-once', kind: 'OPPORTUNITY' }] },
      ],
    },
  ],
  transitions: [
    ['plan-visit', 'check-in-online'],
    ['check-in-online', 'get-there'],
    ['get-there', 'park'],
    ['get-there', 'find-way'],
    ['park', 'find-way'],
    ['find-way', 'drop-bags'],
    ['find-way', 'screening'],
    ['drop-bags', 'sort-bags'],
    ['drop-bags', 'screening'],
    ['screening', 'eat-and-shop'],
    ['screening', 'charge-and-rest'],
    ['eat-and-shop', 'watch-screens'],
    ['charge-and-rest', 'watch-screens'],
    ['watch-screens', 'eat-and-shop'],
    ['watch-screens', 'board-flight'],
    ['board-flight', 'collect-bags'],
    ['collect-bags', 'give-feedback'],
  ],
  outcomes: ['NPS', 'CSAT_5'],
}
