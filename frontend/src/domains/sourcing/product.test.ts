import { describe, expect, test } from 'vitest';
import { piecesOf } from './product';

const hit = (start: number, end: number) => ({ start, end }) as Parameters<typeof piecesOf>[1][number];

describe('a text cut at its hits', () => {
  test.each([
    ['nothing found', '高山绿茶', [], ['高山绿茶']],
    ['in the middle', '全国第一的茶', [hit(2, 4)], ['全国', '第一', '的茶']],
    ['characters outside the basic plane count once', '🍵第一', [hit(1, 3)], ['🍵', '第一']],
    ['hits that overlap show once', '国家级第一', [hit(0, 3), hit(1, 4)], ['国家级', '第一']],
  ])('%s', (_name, text, hits, want) => {
    expect(piecesOf(text, hits).map((p) => p.text)).toEqual(want);
  });
});
