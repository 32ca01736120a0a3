const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** An integer below a billion in English words, written without regard to how the engine reads them. */
export function inWords(value: number): string {
  const ones = ONES.split(' ');
  if (value < 20) return ones[value]!;
  if (value < 100) {
    const ten = TENS.split(' ')[Math.floor(value / 10) - 2]!;
    return value % 10 === 0 ? ten : `${ten}-${ones[value % 10]}`;
  }
  const [size, name] = value < 1000 ? [100, 'hundred'] : value < 1e6 ? [1000, 'thousand'] : [1e6, 'million'];
  const rest = value % size;
  const head = `${inWords(Math.floor(value / size))} ${name}`;
  if (rest === 0) return head;
  return rest < 100 ? `${head} and ${inWords(rest)}` : `${head} ${inWords(rest)}`;
}
