/**
 * A worker for tests of the pool: gives the text back, late for long texts, and dies where it is asked to.
 * @param {{ label: object, task: { text: string } }} job
 */
export default async function work({ label, task }) {
  if (task.text === 'die') process.exit(1);
  if (task.text === 'throw') throw new Error('a fault in the worker');
  await new Promise((resume) => setTimeout(resume, task.text.length));
  return { text: JSON.stringify({ ...label, said: task.text }), isError: false };
}
