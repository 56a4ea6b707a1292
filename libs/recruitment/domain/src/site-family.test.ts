import { exclusiveWith } from './site-family.ts';

const site = (id: string, parentId: string | null, capacity = 1) => ({ id, parentId, capacity });

describe('sites that exclude each other', () => {
  const parcel = site('parcel', null);
  const building = site('building', 'parcel');
  const shared = site('shared', 'parcel', 20);
  const unit = site('unit', 'building');
  const ids = (...all: { id: string }[]) => all.map(({ id }) => id);

  it('are the whole and its parts, when it goes to one', () => {
    expect(ids(...exclusiveWith(unit, [parcel, building]))).toEqual(['parcel', 'building']);
    expect(ids(...exclusiveWith(parcel, [building, shared, unit]))).toEqual(['building', 'shared', 'unit']);
  });

  it('are not the units of a building of many tenants, but the ground under it is', () => {
    expect(exclusiveWith(site('room', 'shared'), [shared])).toEqual([]);
    expect(ids(...exclusiveWith(shared, [parcel, site('room', 'shared')]))).toEqual(['parcel']);
  });
});
