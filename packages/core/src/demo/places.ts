import type { Text } from '@wheelhouse/plugin-api';

const text = (en: string, hans: string, hant: string): Text => ({ en, 'zh-Hans': hans, 'zh-Hant': hant });

/** A region of the demo company: how it stands against the mean, and its five cities. */
export interface DemoRegion {
  externalId: string;
  name: Text;
  /** Added to where every measure stands, in distances from red flag to goal. */
  level: number;
  head: string;
  cities: readonly Text[];
}

/** The demo company, a mobile and home-broadband operator that does not exist. */
export const COMPANY: Text = text('Nebula Telecom', '星云电信', '星雲電信');

/** The places a store stands at in its city. */
export const SITES: readonly Text[] = [
  text('Central Station', '中央车站店', '中央車站門市'),
  text('Market Square', '集市广场店', '市集廣場門市'),
  text('Harbour Mall', '海港购物中心店', '海港購物中心門市'),
  text('University Road', '大学路店', '大學路門市'),
];

/** Six regions with thirty invented cities; each city has two stores. */
export const REGIONS: readonly DemoRegion[] = [
  {
    externalId: 'R1',
    name: text('Capital', '首府大区', '首府區'),
    level: 0.35,
    head: 'Ingrid Sol',
    cities: [
      text('Auburn Heights', '奥本岭', '奧本嶺'),
      text('Kingsmere', '金斯米尔', '金斯米爾'),
      text('Fairhaven', '费尔黑文', '費爾哈芬'),
      text('Oldgate', '奥德盖特', '奧德蓋特'),
      text('Linden Park', '椴树园', '椴樹園'),
    ],
  },
  {
    externalId: 'R2',
    name: text('North', '北部大区', '北區'),
    level: 0.05,
    head: 'Mateo Ferro',
    cities: [
      text('Northwick', '诺斯威克', '諾斯威克'),
      text('Frostford', '弗罗斯特福德', '弗羅斯福'),
      text('Pinecrest', '松岭', '松嶺'),
      text('Glenmoor', '格伦穆尔', '格倫摩爾'),
      text('Harrowgate Bay', '哈罗盖特湾', '哈羅蓋特灣'),
    ],
  },
  {
    externalId: 'R3',
    name: text('East', '东部大区', '東區'),
    level: 0.15,
    head: 'Lin Yutong',
    cities: [
      text('Eastbrook', '东溪', '東溪'),
      text('Sunport', '日照港', '日照港'),
      text('Millbridge', '磨坊桥', '磨坊橋'),
      text('Orchard Vale', '果园谷', '果園谷'),
      text('Saltmarsh', '盐泽', '鹽澤'),
    ],
  },
  {
    externalId: 'R4',
    name: text('South', '南部大区', '南區'),
    level: -0.1,
    head: 'Amara Nkosi',
    cities: [
      text('Southmead', '南牧', '南牧'),
      text('Palm Bay', '棕榈湾', '棕櫚灣'),
      text('Redcliff', '红崖', '紅崖'),
      text('Vineyard Hill', '葡园山', '葡園山'),
      text('Coral Point', '珊瑚角', '珊瑚角'),
    ],
  },
  {
    externalId: 'R5',
    name: text('West', '西部大区', '西區'),
    level: -0.5,
    head: 'Tomas Berg',
    cities: [
      text('Westerley', '韦斯特利', '韋斯特利'),
      text('Ironbridge', '铁桥', '鐵橋'),
      text('Copper Falls', '铜瀑', '銅瀑'),
      text('Dry Creek', '干溪', '乾溪'),
      text('Canyon Edge', '峡谷口', '峽谷口'),
    ],
  },
  {
    externalId: 'R6',
    name: text('Lakes', '湖区大区', '湖區'),
    level: 0.1,
    head: 'Chen Jiahui',
    cities: [
      text('Lakeside', '湖畔', '湖畔'),
      text('Heron Island', '鹭岛', '鷺島'),
      text('Stillwater', '静水', '靜水'),
      text('Reedham', '里德姆', '里德姆'),
      text('Willow Ferry', '柳渡', '柳渡'),
    ],
  },
];

/** A store of the demo company. */
export interface DemoStore {
  externalId: string;
  regionId: string;
  name: Text;
  level: number;
  headcount: number;
}

/** Joins a city and a site as each language writes it. */
const storeName = (city: Text, site: Text): Text =>
  text(`${city.en} ${site.en}`, `${city['zh-Hans']}${site['zh-Hans']}`, `${city['zh-Hant']}${site['zh-Hant']}`);

/** The sixty stores, S001 to S060, each with a level of its own around that of its region. */
export function demoStores(random: () => number): DemoStore[] {
  return REGIONS.flatMap((region) =>
    region.cities.flatMap((city, at) => [0, 1].map((side) => ({ region, city, at, side }))),
  ).map(({ region, city, at, side }, index): DemoStore => {
    const site = SITES[(at * 2 + side + index) % SITES.length] ?? SITES[0];
    return {
      externalId: `S${String(index + 1).padStart(3, '0')}`,
      regionId: region.externalId,
      name: storeName(city, site as Text),
      level: region.level + (random() - 0.5) * 0.6,
      headcount: 6 + Math.floor(random() * 14),
    };
  });
}
