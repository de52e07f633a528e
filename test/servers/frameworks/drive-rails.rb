# Applies the files of db/migrate: a line of input is the name of a file, a line of output `ok` or why not.
require 'active_record'
require 'pg'

folder, host, port = ARGV
ActiveRecord::Base.establish_connection(adapter: 'postgresql', host: host, port: port, username: 'postgres', database: 'postgres')
ActiveRecord::Migration.verbose = false
$stdout.sync = true
puts "ready #{ActiveRecord::VERSION::STRING}"
$stdin.each_line(chomp: true) do |name|
  load File.join(folder, 'db/migrate', "#{name}.rb")
  migration = Object.const_get(name.sub(/^\d+_/, '').camelize).new
  connection = ActiveRecord::Base.connection
  connection.schema_cache.clear!
  begin
    if migration.disable_ddl_transaction
      migration.exec_migration(connection, :up)
    else
      connection.transaction { migration.exec_migration(connection, :up) }
    end
    puts 'ok'
  rescue StandardError => e
    puts e.class
  end
end
