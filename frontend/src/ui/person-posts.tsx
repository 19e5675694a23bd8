import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { api, take } from "../api/client";
import { showDate } from "../lib/dates";
import { sayCode, useWords } from "../lib/words";
import { ProblemAlert } from "./problem-alert";
import sections from "./sections.module.css";
import { StatusTag } from "./status-tag";

interface Post {
  role: string;
  document: string | null;
  title: string | null;
  edition: number | null;
  validFrom: string | null;
}

/** What the posts of somebody answer for, and posts of which nothing says it (9.8a). */
export function PersonPosts({ person }: { person: string }) {
  const t = useWords("standards");
  const app = useWords("app");
  const posts = useQuery({
    queryKey: ["service_document", "posts", person],
    queryFn: () => take<Post[]>(api.GET("/api/v1/posts" as never, { params: { query: { person } } } as never) as never),
  });
  return (
    <section className={sections.section}>
      <h2>{t("title.post")}</h2>
      {posts.error && !posts.data && <ProblemAlert problem={posts.error} />}
      <ul className={sections.lines}>
        {posts.data?.map((post) => (
          <li key={post.role}>
            {post.document ? (
              <Link to={`/standards/${post.document}`}>
                {post.title} · {t("editionOf", { n: post.edition ?? 0, from: showDate(post.validFrom ?? "") })}
              </Link>
            ) : (
              <>
                {sayCode(app, `role.${post.role}`)} <StatusTag tone="late">{t("none.post")}</StatusTag>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
