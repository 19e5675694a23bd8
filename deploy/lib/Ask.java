import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;

/** Answers each question on a line of its input with the one row of its answer, the columns parted by spaces: url user password. */
public class Ask {
    public static void main(String[] of) throws Exception {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (var connection = DriverManager.getConnection(of[0], of[1], of[2]);
                var questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String sql = questions.readLine(); sql != null; sql = questions.readLine()) {
                try (var statement = connection.createStatement()) {
                    for (boolean rows = statement.execute(sql); !rows; rows = statement.getMoreResults()) {}
                    var answer = statement.getResultSet();
                    answer.next();
                    var row = new StringBuilder();
                    for (int column = 1; column <= answer.getMetaData().getColumnCount(); column++) {
                        row.append(answer.getString(column)).append(' ');
                    }
                    out.println(row.toString().strip());
                }
            }
        }
    }
}
