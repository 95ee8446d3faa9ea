/** What Vite makes of `import.meta.glob`, for the web's words that a test reads. */
interface ImportMeta {
  readonly glob: {
    <Module>(pattern: string | string[], options: { eager: true, import: 'default' }): Record<string, Module>
    <Module>(pattern: string | string[], options: { import: 'default' }): Record<string, () => Promise<Module>>
  }
}
