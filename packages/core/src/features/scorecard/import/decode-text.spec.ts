import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodedPieces, encodingOf } from './decode-text.js';

const CHINESE =
  '门店,指标,周,数值,备注\n上海南京西路店,顾客满意度,2026-W46,8.5,周末排队较长\n北京朝阳店,缺货率,2026-W46,1.2,\n';
const TRADITIONAL =
  '門市,指標,週次,數值,備註\n台北信義店,顧客滿意度,2026-W46,8.5,週末排隊較長\n高雄左營店,缺貨率,2026-W46,1.2,\n';
const decoded = (bytes: Buffer): string => [...decodedPieces(bytes, encodingOf(bytes))].join('');

describe('the encoding of a file', () => {
  it.each([
    ['utf-8', CHINESE, Buffer.from(CHINESE)],
    ['utf-8', CHINESE, Buffer.from(`\uFEFF${CHINESE}`)],
    ['utf-16le', CHINESE, Buffer.from(`\uFEFF${CHINESE}`, 'utf16le')],
    ['utf-16be', CHINESE, Buffer.from(`\uFEFF${CHINESE}`, 'utf16le').swap16()],
    ['gb18030', CHINESE, iconv.encode(CHINESE, 'gb18030')],
    ['big5', TRADITIONAL, iconv.encode(TRADITIONAL, 'big5')],
    [
      'windows-1252',
      'Café,Zürich,São Paulo,“quoted”,10 €\n',
      iconv.encode('Café,Zürich,São Paulo,“quoted”,10 €\n', 'win1252'),
    ],
    [
      'windows-1252',
      'Großstraße;Übergröße;Señor;Ångström\n',
      Buffer.from('Großstraße;Übergröße;Señor;Ångström\n', 'latin1'),
    ],
    ['utf-8', 'plain,ascii\n', Buffer.from('plain,ascii\n')],
  ])('%s is recognised', (encoding, text, bytes) => {
    expect(encodingOf(bytes)).toBe(encoding);
    expect(decoded(bytes)).toBe(text);
  });

  it('is none for a binary file', () => {
    expect(() => encodingOf(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).toThrow('NOT_TEXT');
  });

  it('survives signs that lie across two pieces', () => {
    const long = '量'.repeat(70_000);
    expect(decoded(iconv.encode(long, 'gb18030'))).toBe(long);
    expect(decoded(Buffer.from(long))).toBe(long);
  });
});
