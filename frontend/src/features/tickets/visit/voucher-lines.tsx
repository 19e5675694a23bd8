import { showMoney } from "../../../lib/money";
import { useWords } from "../../../lib/words";
import type { VoucherText } from "./views";
import styles from "./voucher-lines.module.css";

/** The voucher's text exactly as it is signed, the price last and largest. */
export function VoucherLines({ voucher, price }: { voucher: VoucherText; price: boolean }) {
  const t = useWords("visit");
  const amount = typeof voucher.fee === "number" ? voucher.fee : voucher.fee?.amount;
  return (
    <section className={styles.voucher} aria-labelledby="voucher">
      <h2 id="voucher">{t("signVoucher", { number: voucher.number })}</h2>
      <dl>
        {voucher.lines.map((line) => (
          <div key={`${line.label} ${line.value}`}>
            <dt>{line.label}</dt>
            <dd>{line.value}</dd>
          </div>
        ))}
      </dl>
      {price && amount != null && (
        <p>
          {t("signPrice")} <strong>{showMoney(amount)}</strong>
        </p>
      )}
    </section>
  );
}
