/** A file beside the code, taken in as it is when the package is built. */
declare module "*?raw" {
  const text: string;
  export default text;
}
