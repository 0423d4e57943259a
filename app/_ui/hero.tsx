import type { ReactNode } from "react";
import { Band, pageClass } from "./band";

type HeroProps = { children: ReactNode; picture?: ReactNode; back?: ReactNode; wide?: boolean };

/** Opens a page on its band: the way back, title and lede, and if there is one, the picture. */
export function Hero({ children, picture, back, wide = false }: HeroProps) {
  return (
    <Band>
      {back && <div className={`${pageClass(wide)} page--back`}>{back}</div>}
      <div className={`${pageClass(wide)} hero${picture ? " hero--pictured" : ""}`}>
        <div className="hero__words">{children}</div>
        {picture && <div className="hero__picture">{picture}</div>}
      </div>
    </Band>
  );
}
