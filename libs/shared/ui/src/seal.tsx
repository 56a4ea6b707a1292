const SONG = "'Source Han Serif SC','Noto Serif CJK SC',SimSun,serif";

/** The product's mark, a seal with its two characters. */
export function Seal() {
  return (
    <svg className="gx-seal" viewBox="0 0 36 36" role="img" aria-label="高新">
      <rect x="1" y="1" width="34" height="34" rx="5" fill="var(--gx-primary)" />
      <rect x="3.5" y="3.5" width="29" height="29" rx="3" fill="none" stroke="#fff" strokeOpacity=".55" />
      {['高', '新'].map((character, index) => (
        <text key={character} x="18" y={17 + index * 13} textAnchor="middle" fontFamily={SONG} fontWeight="700" fontSize="13" fill="#fff">
          {character}
        </text>
      ))}
    </svg>
  );
}
