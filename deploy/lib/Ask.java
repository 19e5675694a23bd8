import java.sql.DriverManager;

/** Asks a database one question and prints the one row of the answer, its columns parted by spaces: url user password SQL. */
public class Ask {
    public static void main(String[] of) throws Exception {
        try (var connection = DriverManager.getConnection(of[0], of[1], of[2]);
                var answer = connection.createStatement().executeQuery(of[3])) {
            answer.next();
            var row = new StringBuilder();
            for (int column = 1; column <= answer.getMetaData().getColumnCount(); column++) {
                row.append(answer.getString(column)).append(' ');
            }
            System.out.println(row.toString().strip());
        }
    }
}
