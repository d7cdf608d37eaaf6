import { describe, expect, it } from 'vitest';
import { asUtf8, guessEncoding, isWorkbook } from './text-encoding';

const bytes = (...hex: string[]): Uint8Array => new Uint8Array(Buffer.from(hex.join('').replaceAll(' ', ''), 'hex'));

// 门店,指标,数值 in GBK; 門市,指標,數值 in Big5.
const GBK = bytes('c3c5b5ea 2c d6b8b1ea 2c cafdd6b5 0a');
const BIG5 = bytes('aaf9a5ab 2c abfcbcd0 2c bcc6adc8 0a');

describe('guessEncoding', () => {
  it('knows UTF-8, also cut off inside a character', () => {
    const text = new TextEncoder().encode('门店,指标\n');
    expect(guessEncoding(text)).toBe('utf-8');
    expect(guessEncoding(text.slice(0, 4))).toBe('utf-8');
  });

  it('knows UTF-16 by its byte order mark', () => {
    expect(guessEncoding(bytes('fffe 6100'))).toBe('utf-16le');
    expect(guessEncoding(bytes('feff 0061'))).toBe('utf-16be');
  });

  it('tells simplified and traditional Chinese of Excel apart', () => {
    expect(guessEncoding(GBK)).toBe('gb18030');
    expect(guessEncoding(BIG5)).toBe('big5');
  });

  it('knows Big5 by its everyday signs where no second byte is below 128', () => {
    expect(guessEncoding(bytes('adc8 2c a5ab 0a'))).toBe('big5');
  });

  it('knows Big5 where most second bytes are below 128', () => {
    expect(guessEncoding(bytes('adab b773 c0cb ac64 0a'))).toBe('big5');
  });

  it('takes single bytes above 127 for Western text', () => {
    expect(guessEncoding(Buffer.from('Café,Zürich,Größe\n', 'latin1'))).toBe('windows-1252');
  });
});

describe('asUtf8', () => {
  it('hands on UTF-8 as it is and writes other encodings anew', async () => {
    const utf8 = new Blob(['门店']);
    expect(await asUtf8(utf8, 'utf-8')).toBe(utf8);
    expect(await (await asUtf8(new Blob([GBK.slice()]), 'gb18030')).text()).toBe('门店,指标,数值\n');
    expect(await (await asUtf8(new Blob([BIG5.slice()]), 'big5')).text()).toBe('門市,指標,數值\n');
  });
});

describe('isWorkbook', () => {
  it('goes by the first bytes, not by the name', () => {
    expect(isWorkbook(bytes('504b0304'))).toBe(true);
    expect(isWorkbook(GBK)).toBe(false);
  });
});
