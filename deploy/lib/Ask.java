import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.sql.DriverManager;

/** Answers each question on a line of its input with the one row of its answer, the columns parted by spaces: url user password. */
public class Ask {
    public static void main(String[] of) throws Exception {
        try (var connection = DriverManager.getConnection(of[0], of[1], of[2]);
                var questions = new BufferedReader(new InputStreamReader(System.in))) {
            for (String sql = questions.readLine(); sql != null; sql = questions.readLine()) {
                try (var statement = connection.createStatement();
                        var answer = statement.executeQuery(sql)) {
                    answer.next();
                    var row = new StringBuilder();
                    for (int column = 1; column <= answer.getMetaData().getColumnCount(); column++) {
                        row.append(answer.getString(column)).append(' ');
                    }
                    System.out.println(row.toString().strip());
                }
            }
        }
    }
}
