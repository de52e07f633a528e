/** The build without Redis; its shape is that of the whole. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
