import { openClient } from '@gaoxin/client';
import { createRoot } from 'react-dom/client';
import { registerPortals } from './remote-loader.ts';
import { Shell } from './shell.tsx';

async function open() {
  const client = await openClient();
  registerPortals(client.config.remotes);
  return client;
}

createRoot(document.getElementById('root')!).render(<Shell open={open} />);
