import { useQuery } from "@tanstack/react-query";
import { sayCode, useWords } from "../../lib/words";
import { ProblemAlert } from "../../ui/problem-alert";
import { StatusTag } from "../../ui/status-tag";
import { postsQuery } from "./queries";

/** Posts people hold of which nothing says what they answer for (9.8a). */
export function PostsWithout() {
  const t = useWords("standards");
  const app = useWords("app");
  const posts = useQuery(postsQuery);
  if (posts.error && !posts.data) return <ProblemAlert problem={posts.error} />;
  const without = posts.data?.filter((post) => post.document === null) ?? [];
  if (!posts.data) return null;
  return (
    <p>
      <StatusTag tone={without.length > 0 ? "late" : "good"}>{t("postsWithout", { n: without.length })}</StatusTag>{" "}
      {without.map((post) => sayCode(app, `role.${post.role}`)).join(app("listSeparator"))}
    </p>
  );
}
