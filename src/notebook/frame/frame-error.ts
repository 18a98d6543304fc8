/** A frame was built, asked or combined in a way that has no right answer. */
export class FrameError extends Error {
  override readonly name = "FrameError";
}
