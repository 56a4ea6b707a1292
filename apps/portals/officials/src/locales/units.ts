/** The words of the contract's `Unit`, wherever a number is told with one. */
export const unitsZh = {
  KILOGRAM: '千克', TONNE: '吨', PIECE: '件', SET: '套', VEHICLE: '辆', GIGAWATT: '吉瓦', GIGAWATT_HOUR: '吉瓦时', MEGAWATT: '兆瓦', KILOWATT: '千瓦',
  KILOVOLT_AMPERE: '千伏安', CUBIC_METRE: '立方米', SQUARE_METRE: '平方米', MU: '亩', PERSON: '人', PERCENT: '%', PROJECT: '个项目', METRE: '米', TONNE_PER_SQUARE_METRE: '吨/平方米', KILONEWTON_PER_SQUARE_METRE: '千牛/平方米',
  TONNE_PER_HOUR: '吨/小时', CUBIC_METRE_PER_DAY: '立方米/日', CUBIC_METRE_PER_HOUR: '立方米/小时',
};

export const unitsEn: typeof unitsZh = {
  KILOGRAM: 'kg', TONNE: 't', PIECE: 'pieces', SET: 'sets', VEHICLE: 'vehicles', GIGAWATT: 'GW', GIGAWATT_HOUR: 'GWh', MEGAWATT: 'MW', KILOWATT: 'kW',
  KILOVOLT_AMPERE: 'kVA', CUBIC_METRE: 'm³', SQUARE_METRE: 'm²', MU: 'mu', PERSON: 'persons', PERCENT: '%', PROJECT: 'projects', METRE: 'm', TONNE_PER_SQUARE_METRE: 't/m²', KILONEWTON_PER_SQUARE_METRE: 'kN/m²',
  TONNE_PER_HOUR: 't/h', CUBIC_METRE_PER_DAY: 'm³/day', CUBIC_METRE_PER_HOUR: 'm³/h',
};
