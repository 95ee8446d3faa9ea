/** The drawing's own styles: a build takes them in, a test has no use for them. */
declare module '@vue-flow/core/dist/style.css'
