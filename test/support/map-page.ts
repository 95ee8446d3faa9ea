import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import enCommands from '../../web/src/locales/en/commands.json' with { type: 'json' }
import en from '../../web/src/locales/en/map.json' with { type: 'json' }
import faCommands from '../../web/src/locales/fa/commands.json' with { type: 'json' }
import fa from '../../web/src/locales/fa/map.json' with { type: 'json' }

const words = { en: { ...en, ...enCommands }, fa: { ...fa, ...faCommands } }

/** A journey's map as a person finds it on the screen: by what things are and are called. */
export class MapPage {
  readonly canvas: Locator
  readonly touchpointName: Locator
  readonly stageName: Locator

  constructor(private readonly page: Page, private readonly language: keyof typeof words = 'en') {
    this.canvas = page.getByRole('application')
    this.touchpointName = this.canvas.getByRole('textbox', { name: words[language].nameOfTouchpoint })
    this.stageName = this.canvas.getByRole('textbox', { name: words[language].nameOfStage })
  }

  /** Of the journey that is open. */
  get key(): string {
    return new URL(this.page.url()).pathname.split('/').at(-1)!
  }

  card(name: string): Locator {
    return this.canvas.getByRole('group', { name: new RegExp(`^${name}[,،] `) })
  }

  stage(name: string): Locator {
    return this.canvas.getByRole('group', { name, exact: true })
  }

  transition(from: string, to: string): Locator {
    return this.canvas.getByRole('img', { name: words[this.language].transitionFromTo.replace('{from}', from).replace('{to}', to) })
  }

  /** The names of the cards whose middle lies under a stage's header, from top to bottom. */
  async cardsUnder(stage: string): Promise<(string | undefined)[]> {
    const header = await this.stage(stage).boundingBox()
    const cards = await this.canvas.locator('[data-touchpoint]').all()
    const placed = await Promise.all(cards.map(async card => ({ name: (await card.getByRole('paragraph').first().textContent())?.trim(), box: await card.boundingBox() })))
    return placed
      .filter(({ box }) => header && box && isWithin(box.x + box.width / 2, header))
      .sort((a, b) => a.box!.y - b.box!.y)
      .map(({ name }) => name)
  }

  async expectCardsUnder(stage: string, names: string[]): Promise<void> {
    await expect.poll(() => this.cardsUnder(stage), { message: `cards under ${stage}` }).toEqual(names)
  }

  /** The panel beside the map, or the sheet over it on a phone. */
  panel(name: string): Locator {
    return this.page.getByRole('dialog', { name })
  }

  /** Opens a card's panel in Measure; the whole map is shown first, so that the card is on the screen. */
  async open(name: string): Promise<Locator> {
    await this.page.getByRole('button', { name: words[this.language].fit }).click()
    await this.card(name).click()
    return this.panel(name)
  }

  /** Finds a command in the palette by its name and gives it. */
  async command(name: string): Promise<void> {
    await this.page.keyboard.press('Control+k')
    await this.page.getByRole('combobox', { name: words[this.language].search }).fill(name)
    await this.page.keyboard.press('Enter')
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: words[this.language].save_saved })).toBeVisible()
  }
}

const isWithin = (x: number, band: { x: number, width: number }) => x >= band.x && x < band.x + band.width
