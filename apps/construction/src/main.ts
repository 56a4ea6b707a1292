import { createConstruction } from '@gaoxin/construction-subgraph';
import { runService } from '@gaoxin/server';

await runService('construction', createConstruction);
