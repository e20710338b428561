import { render } from 'preact';
import { SideBySide } from '../../components/SideBySide.tsx';
import { readComparison } from './read-comparison.ts';

const root = document.getElementById('root') as HTMLElement;

async function start(): Promise<void> {
  render(<SideBySide comparison={null} problems={[]} />, root);
  const reading = await readComparison(location.href);
  if (reading.ok) {
    document.title = `Side by side: ${reading.comparison.title}`;
    render(<SideBySide comparison={reading.comparison} problems={[]} />, root);
  } else {
    render(<SideBySide comparison={null} problems={[reading.message]} />, root);
  }
}

void start();
