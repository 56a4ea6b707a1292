import { createCourier } from '@gaoxin/courier-subgraph';
import { runService } from '@gaoxin/server';

await runService('courier', createCourier);
