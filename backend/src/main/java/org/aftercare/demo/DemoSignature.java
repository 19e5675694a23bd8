package org.aftercare.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.imageio.ImageIO;

import org.aftercare.kernel.Ids;

/** One hand-drawn line that signs for every customer of the past year. */
record DemoSignature(Connection connection) {
    /** The same line as strokes, as the signature pad stores them. */
    static final String STROKES =
            "[{\"points\":[{\"x\":24,\"y\":70},{\"x\":60,\"y\":22},{\"x\":84,\"y\":92},{\"x\":130,\"y\":40},{\"x\":220,\"y\":60}]}]";

    UUID write(Instant now) throws SQLException {
        byte[] picture = draw();
        UUID id = Ids.next();
        try (Batches rows = new Batches(connection)) {
            rows.into("stored_file", "id, content_type, sha256, size, bytes, stored_at")
                    .row(id, "image/png", sha256(picture), picture.length, picture, now);
        }
        return id;
    }

    private static byte[] draw() {
        BufferedImage sheet = new BufferedImage(260, 110, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x1a1f26));
        pen.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D line = new Path2D.Double();
        line.moveTo(24, 70);
        line.curveTo(40, 10, 62, 12, 60, 60);
        line.curveTo(58, 110, 80, 100, 96, 50);
        line.curveTo(104, 26, 118, 34, 112, 64);
        line.curveTo(108, 90, 150, 84, 230, 52);
        pen.draw(line);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(sheet, "png", png);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return png.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
