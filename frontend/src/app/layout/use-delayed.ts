import { useEffect, useState } from "react";

/** True once it has been true for that many milliseconds without a break. */
export function useDelayed(now: boolean, milliseconds: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!now) {
      setLate(false);
      return;
    }
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [now, milliseconds]);
  return late;
}
