/** Reads numbers one after the other, as font files hold them: the high byte first. */
export class ByteReader {
  readonly #view: DataView;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
  }

  #moved(by: number): number {
    const from = this.at;
    this.at += by;
    return from;
  }

  readonly u8 = () => this.#view.getUint8(this.#moved(1));
  readonly i8 = () => this.#view.getInt8(this.#moved(1));
  readonly u16 = () => this.#view.getUint16(this.#moved(2));
  readonly i16 = () => this.#view.getInt16(this.#moved(2));
  readonly u32 = () => this.#view.getUint32(this.#moved(4));
  /** A fraction from -2 to 2. */
  readonly f2dot14 = () => this.i16() / 16_384;

  /** A number in one to three bytes, as WOFF2 packs counts. */
  readonly packed16 = (): number => {
    const first = this.u8();
    if (first === 253) return this.u16();
    return first === 255 ? this.u8() + 253 : first === 254 ? this.u8() + 506 : first;
  };

  /** A number in one to five bytes of seven bits, as WOFF2 packs lengths. */
  readonly packed32 = (): number => {
    let value = 0;
    for (;;) {
      const byte = this.u8();
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };

  readonly many = <T>(count: number, read: () => T): T[] => Array.from({ length: count }, () => read());
}
