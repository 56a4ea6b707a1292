import { renderAlone } from '@gaoxin/client';
import App from './app.tsx';

await renderAlone(App, '/experience');
