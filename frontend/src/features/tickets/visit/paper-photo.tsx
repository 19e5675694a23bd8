import { useWords } from "../../../lib/words";
import { PhotoPicker } from "../../../ui/photo-picker";
import styles from "./visit.module.css";

interface Props {
  /** A JPEG in base64, without its prefix. */
  image: string | null;
  onImage: (image: string) => void;
}

/** The voucher signed on paper, photographed instead of a drawn signature (1.4a). */
export function PaperPhoto({ image, onImage }: Props) {
  const t = useWords("visit");
  const read = (photo: Blob) => {
    const reader = new FileReader();
    reader.onload = () => onImage(String(reader.result).split(",")[1] ?? "");
    reader.readAsDataURL(photo);
  };
  return (
    <div className={styles.paper}>
      {image && <img src={`data:image/jpeg;base64,${image}`} alt={t("signPaperAlt")} />}
      <PhotoPicker label={t(image ? "signPaperAgain" : "signPaperDo")} multiple={false} onPhoto={read} />
    </div>
  );
}
