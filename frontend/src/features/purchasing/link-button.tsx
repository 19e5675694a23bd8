import { Link } from "react-router";
import button from "../../ui/button.module.css";

/** The next step of a page where it is another page. */
export function LinkButton({ to, children }: { to: string; children: string }) {
  return (
    <Link to={to} className={`${button.button} ${button.main}`}>
      {children}
    </Link>
  );
}
