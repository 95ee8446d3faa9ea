import type { JourneyMap } from '@masir/schema'
import type { Reading, TouchpointOverlay } from '../../../journeys/overlay/overlay.query.ts'
import type { Looked } from '../export-address.ts'
import type { TakenFile } from '../save-file.ts'
import type { Feeling, PictureChip } from './map-picture.ts'
import { useClientHandle } from '@urql/vue'
import { useI18n } from 'vue-i18n'
import { usePreferences } from '../../../../app/usePreferences.ts'
import { useDates } from '../../../../composables/useDates.ts'
import { useDirection } from '../../../../composables/useDirection.ts'
import { useToday } from '../../../../composables/useToday.ts'
import { useSegmentWords } from '../../../journeys/legend/useSegmentWords.ts'
import { chipLook, chipsOf } from '../../../journeys/overlay/chip-look.ts'
import { JourneyOverlayQuery } from '../../../journeys/overlay/overlay.query.ts'
import { useReadingWords } from '../../../journeys/overlay/useReadingWords.ts'
import { usePeriods } from '../../../journeys/panel/usePeriods.ts'

export type PictureForm = 'png' | 'svg'

/** The map as a picture with title, legend and date; drawing and fonts are loaded with the first wish for one. */
export function usePicture(asked: () => { journeyId: string, map: JourneyMap, looked: Looked }) {
  const { t, locale } = useI18n()
  const { client } = useClientHandle()
  const preferences = usePreferences()
  const { isRtl } = useDirection()
  const { day } = useDates()
  const today = useToday()
  const { period } = usePeriods()
  const words = useReadingWords()
  const filters = useSegmentWords(() => [...asked().looked.segment])

  async function make(form: PictureForm, signal: AbortSignal): Promise<TakenFile> {
    const { map, looked } = asked()
    const [{ mapPicture }, touchpoints] = await Promise.all([import('./map-picture.ts'), readTouchpoints()])
    signal.throwIfAborted()
    const font = getComputedStyle(document.body).fontFamily
    const picture = mapPicture({ map, chips: chipsAt(touchpoints), feelings: feelingsAt(map, touchpoints), words: pictureWords(looked), mirrored: isRtl.value, palette: preferences.value.palette, font, measure: measuring() })
    const name = `${map.journey.name} ${looked.window.from} ${looked.window.to}.${form}`
    if (form === 'svg')
      return { name, content: new Blob([picture.svg], { type: 'image/svg+xml' }) }
    const [{ rasterize }, { withFonts }] = await Promise.all([import('./rasterize.ts'), import('./embedded-fonts.ts')])
    return { name, content: await rasterize({ ...picture, svg: await withFonts(picture.svg, signal) }, signal) }
  }

  async function readTouchpoints(): Promise<readonly TouchpointOverlay[]> {
    const { journeyId, looked: { window, compareTo, segment } } = asked()
    const { data, error } = await client.query(JourneyOverlayQuery, { id: journeyId, window, compareTo, segment: [...segment], locale: locale.value as never }).toPromise()
    if (error)
      throw error
    return data?.journey?.overlay.touchpoints ?? []
  }

  function chipsAt(touchpoints: readonly TouchpointOverlay[]): Map<string, PictureChip[]> {
    return new Map(touchpoints.map(one => [one.touchpoint.key, chipsOf(one).map(chipOf)]))
  }

  function chipOf(reading: Reading): PictureChip {
    const { change } = reading
    return {
      label: words.family(reading),
      value: reading.value === null ? words.absence(reading) : words.value(reading),
      band: reading.band,
      look: chipLook(reading),
      change: !change || change.verdict === 'TOO_CLOSE' ? null : change.difference > 0 ? 'up' : 'down',
    }
  }

  function pictureWords({ window, compareTo }: Looked) {
    return {
      title: asked().map.journey.name,
      about: [period(window), compareTo && t('map.comparedWith', { period: period(compareTo) }), ...filters.value, t('exports.madeOn', { day: day(today()) })].filter(Boolean).join(' · '),
      bands: [-3, -2, -1, 0, 1, 2, 3].map(words.band),
      few: t('legend.indicative'),
      uncertain: t('legend.uncertain'),
      noLane: '',
    }
  }

  return { make }
}

/** The scores of the period; without any, what the designer drew. */
function feelingsAt(map: JourneyMap, touchpoints: readonly TouchpointOverlay[]): Map<string, Feeling> {
  const scored = touchpoints.flatMap(({ touchpoint, composite }): [string, Feeling][] => composite ? [[touchpoint.key, { value: composite.score, band: composite.band }]] : [])
  if (scored.length > 0)
    return new Map(scored)
  return new Map(Object.values(map.touchpoints).flatMap(({ key, emotion }): [string, Feeling][] => emotion === null ? [] : [[key, { value: emotion / 3, band: null }]]))
}

/** Words are as wide as the browser would draw them. */
function measuring() {
  const context = document.createElement('canvas').getContext('2d')!
  return (text: string, font: string): number => {
    context.font = font
    return context.measureText(text).width
  }
}
